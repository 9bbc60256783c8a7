import MorphoImageComparison
import MorphoTechnology
import MorphoWording

/// A comparison of units for images, for people.
struct ImageText {
    let rows: [ImageRow]

    var text: String {
        var parts = [quality.text, speed.text]
        if rows.contains(where: { $0.price != nil }) { parts.append(cost.text) }
        let remarks = rows.flatMap { row in
            [simulated(row)] + row.notes.map { "\(row.unit): \($0.name): \($0.value)\n" }
                + (row.price?.faults ?? []).map { "\(row.unit) has no valid price: \($0)\n" }
        }
        parts.append(remarks.joined())
        if let price = rows.first?.price {
            parts.append(
                price.basis
                    + "power: measured while a corner of the image passes; energy per frame: that "
                    + "power for the cycles of a frame\n")
        }
        return parts.joined(separator: "\n")
    }

    private var quality: Table {
        var table = Table(header: [
            "unit", "PSNR luma", "SSIM", "PSNR all", "table bytes", "software ms",
        ])
        for row in rows {
            table.rows.append([
                row.unit, decibels(row.lumaPSNR), row.similarity.map { Figure.fixed($0, 4) } ?? "-",
                decibels(row.samplePSNR), grouped(row.tableBytes),
                Figure.short(row.softwareSeconds * 1e3),
            ])
        }
        return table
    }

    private var speed: Table {
        var table = Table(header: [
            "unit", "cycles/frame", "frames/s", "clock MHz", "constant bits", "written bits",
            "simulated cycles",
        ])
        for row in rows {
            table.rows.append([
                row.unit, row.cyclesPerFrame.map(grouped) ?? "-",
                row.framesPerSecond.map { Figure.short($0) } ?? "-",
                Figure.short(1000 / row.clockPeriodNs),
                row.constantBits.map(grouped) ?? "-", row.writtenBits.map(grouped) ?? "-",
                row.simulatedCycles.map(grouped) ?? "-",
            ])
        }
        return table
    }

    private var cost: Table {
        var table = Table(header: ["unit"] + Price.header + ["energy/frame uJ"])
        for row in rows {
            guard let price = row.price else { continue }
            table.rows.append(
                [row.unit] + price.cells
                    + [row.energyPerFrame.map { Figure.short($0 * 1e6) } ?? "-"])
        }
        return table
    }

    private func decibels(_ value: Double?) -> String {
        value.map { $0.isFinite ? Figure.fixed($0, 3) : "equal" } ?? "-"
    }

    /// Which part was simulated, and that it was as the model says.
    private func simulated(_ row: ImageRow) -> String {
        guard let part = row.simulated, let seconds = row.simulationSeconds else {
            return "\(row.unit): the hardware was not simulated\n"
        }
        let isAll = [part.columns, part.rows] == row.image
        let what =
            isAll ? "all of the image" : "\(part.columns) x \(part.rows) of the image's corner"
        return "\(row.unit): hardware simulated with \(what) in \(Figure.short(seconds)) s: every "
            + "sample as the exact model has it\n"
    }

    var csv: String {
        let header =
            "unit,columns,rows,psnr_luma,ssim,psnr_all,cycles_per_frame,frames_per_second,"
            + "table_bytes,constant_bits,written_bits,area_um2,power_w,energy_per_frame_j\n"
        return header
            + rows.map { row in
                func text(_ value: Any?) -> String { value.map { "\($0)" } ?? "" }
                return [
                    row.unit, "\(row.image[0])", "\(row.image[1])", text(row.lumaPSNR),
                    text(row.similarity), text(row.samplePSNR), text(row.cyclesPerFrame),
                    text(row.framesPerSecond), "\(row.tableBytes)", text(row.constantBits),
                    text(row.writtenBits), text(row.price?.area.totalUm2),
                    text(row.price?.power.totalW), text(row.energyPerFrame),
                ].joined(separator: ",") + "\n"
            }.joined()
    }
}
