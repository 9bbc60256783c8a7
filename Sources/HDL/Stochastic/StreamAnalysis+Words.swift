import MorphoCircuit

/// Where the bits of random words come from.
extension StreamAnalysis {
    /// A bit of a random word, traced through names and selections.
    enum WordBit: Hashable {
        case input(port: Int, bit: Int)
        case node(NodeID, bit: Int)
        case constant(Bool)

        var isInput: Bool { if case .input = self { true } else { false } }
    }

    func bits(of word: NodeID) -> [WordBit] {
        (0..<Int(module[word].width)).map { bit(Point(node: word, bit: $0)) }
    }

    /// An input's bit of the child's copy, as a bit of this module.
    func bit(_ bit: WordBit, of instance: MorphoCircuit.Instance, copy: Int, in child: StreamAnalysis)
        -> WordBit
    {
        guard case .input(let port, let position) = bit else { return bit }
        let width = child.module.ports[port].shape.width
        switch instance.connections[port] {
        case .broadcast(let node)?: return self.bit(Point(node: node, bit: position))
        case .sliced(let node)?: return self.bit(Point(node: node, bit: copy * width + position))
        case .constants(let words)?
        where words.indices.contains(copy) && position < words[copy].width:
            return .constant(words[copy][position])
        case .constants?, nil: return .constant(false)
        }
    }

    private func bit(_ start: Point) -> WordBit {
        var point = start
        // Wires may be driven in a circle, which is reported elsewhere.
        for _ in 0...module.nodes.count {
            let index = Int(module[point.node].attribute)
            switch module[point.node].kind {
            case .input: return .input(port: index, bit: point.bit)
            case .constant where point.bit < module.constants[index].width:
                return .constant(module.constants[index][point.bit])
            case .wire:
                guard let driver = module.wires[index].driver else { break }
                point = Point(node: driver, bit: point.bit)
                continue
            case .operation:
                guard let next = through(point) else { break }
                point = next
                continue
            case .constant, .register, .memoryRead, .instanceOutput, .invalid: break
            }
            break
        }
        return .node(point.node, bit: point.bit)
    }

    /// The bit that an operation which only moves bits passes on; nil for other operations.
    func through(_ point: Point) -> Point? {
        guard case .operation(let operation) = module[point.node].kind else { return nil }
        let operands = module.operands(of: point.node)
        switch operation {
        case .slice:
            return operands.first.map {
                Point(node: $0, bit: point.bit + Int(module[point.node].attribute))
            }
        case .reinterpret, .extend:
            return operands.first.flatMap {
                point.bit < Int(module[$0].width) ? Point(node: $0, bit: point.bit) : nil
            }
        case .concatenate:
            return part(of: point.node, at: point.bit)
        default:
            return nil
        }
    }
}
