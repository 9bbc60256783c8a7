/// Weights of the functions that fitted tables are made of, in 1/256, by kernel and new pixel: "D01"
/// is the upper right pixel of kernel D.
///
/// They are the output of Benchmarks/tables/fit_upscaler.py, which tells the images.
struct FittedCoefficients: Sendable {
    let high: [String: [Int]]
    let low: [String: [Int]]

    init(high: [String: [Int]], low: [String: [Int]]) {
        self.high = high
        self.low = low
    }

    static let stages = [first, second]

    private static let first = Self(
        high: [
            "H00": [-2275, -986, -87, 141, -488, 501, 1135, -641, -2181],
            "H01": [1477, 1052, -57, -83, 404, -382, -1077, 692, 1818],
            "D00": [416, -526, 130, 36, -129, 115, 587, -252, -576],
            "D01": [-204, -295, -33, 3, -23, 51, 163, -130, -398],
            "D11": [686, 714, -69, -30, 157, -176, -912, 385, 869],
            "B00": [96, 96, -16, -16, -30, -30, -169, -169, 0],
            "B01": [-116, 268, 40, 5, 2, -41, 167, -132, -42],
            "B11": [-160, -160, -26, -26, 36, 36, 18, 18, 0],
        ],
        low: [
            "H00": [-140],
            "H01": [94],
            "D00": [29],
            "D01": [-12],
            "D11": [30],
        ])

    private static let second = Self(
        high: [
            "H00": [-2627, 11, 157, 108, -199, 107, 1008, 703, 1242],
            "H01": [937, 1376, 446, -133, -5, -140, 4, -270, 1412],
            "D00": [-711, 129, -97, -20, -125, 187, 1495, -87, 160],
            "D01": [-77, 418, -282, -15, -13, 141, 365, 256, 791],
            "D11": [1106, 597, -91, 7, 148, -96, -284, 522, 1168],
            "B00": [-542, -542, -32, -32, 118, 118, 456, 456, 0],
            "B01": [-830, -373, -11, -30, 244, -89, 450, 593, 234],
            "B11": [-108, -108, -145, -145, 87, 87, 29, 29, 0],
        ],
        low: [
            "H00": [-27],
            "H01": [97],
            "D00": [25],
            "D01": [17],
            "D11": [61],
        ])
}
