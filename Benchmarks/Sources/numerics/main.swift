import Foundation
import MorphoLinearAlgebra
import MorphoThreads

// numerics training FOLDER   100 steps of the reference CNN from the npy files of FOLDER; prints
//                            {"seconds": s, "losses": [...]}
// numerics products          reads lines "m k n a b" (a, b: t where transposed, else n) from standard
//                            input; prints for each the least seconds of a product

do {
    switch CommandLine.arguments.dropFirst().first {
    case "training": try ReferenceTraining(folder: CommandLine.arguments[2]).run()
    case "products": Products.run()
    default: print("numerics training FOLDER | numerics products")
    }
} catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(1)
}
