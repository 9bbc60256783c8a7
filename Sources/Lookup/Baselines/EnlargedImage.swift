import MorphoImages

extension Image {
    /// The image whose channels are what `channel` makes of this one's, `factor` times as large
    /// along each axis, of samples from 0 to 255; nil when there can be no image of that size.
    func enlarged(_ factor: Int, channel: (SamplePlane) -> SamplePlane) -> Image? {
        let (width, height) = (width * factor, height * factor)
        guard width * height <= Image.largestSampleCount / channels else { return nil }
        let planes = (0..<channels).map { index in
            channel(
                SamplePlane(
                    width: self.width, height: self.height, samples: plane(index).map(Int32.init)))
        }
        return Image(
            checkedWidth: width, height: height, channels: channels,
            samples: (0..<width * height).flatMap { place in
                planes.map { UInt8(clamping: $0.samples[place]) }
            })
    }
}
