import MorphoHDL
import MorphoStreaming

extension Upscaler {
    func describeLoading() {
        receiver.mustDrain.drive(loader.map { $0.isComplete } ?? constant(0, bits: 1)[0])
        receiver.isHeld.drive(tables.map { !$0.isReady } ?? constant(0, bits: 1)[0])
        guard let loader, let tables, let t else { return }
        let write = tables.describe(
            t, through: loader, clear: clear.value, mayTake: receiver.changes)
        for stage in stages { write.drive(stage.load) }
    }

    func describeErrors() {
        errors?.describe(stages.compactMap { $0.errors }, clear: clear.value)
    }
}
