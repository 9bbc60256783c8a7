import Foundation

/// Cosines and sines of the angles by which heads are turned: half a head for each position.
struct RotaryTable {
    let pairs: Int
    private let cosineMemory: FloatMemory
    private let sineMemory: FloatMemory

    init(_ sizes: DecoderConfiguration, context: Int) throws(LanguageModelError) {
        pairs = sizes.headWidth / 2
        cosineMemory = try FloatMemory(count: context * pairs)
        sineMemory = try FloatMemory(count: context * pairs)
        for pair in 0..<pairs {
            let exponent = Double(2 * pair) / Double(sizes.headWidth)
            let frequency = 1 / pow(sizes.rotaryBase, exponent)
            for position in 0..<context {
                let angle = Double(position) * frequency
                cosineMemory.start[position * pairs + pair] = Float(cos(angle))
                sineMemory.start[position * pairs + pair] = Float(sin(angle))
            }
        }
    }

    func cosines(_ position: Int) -> UnsafePointer<Float> {
        UnsafePointer(cosineMemory.start) + position * pairs
    }

    func sines(_ position: Int) -> UnsafePointer<Float> {
        UnsafePointer(sineMemory.start) + position * pairs
    }
}
