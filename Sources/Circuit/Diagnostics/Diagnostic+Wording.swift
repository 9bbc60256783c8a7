/// The words of every diagnostic, in one place: what is wrong, then what to do.
extension Diagnostic: CustomStringConvertible {
    /// `Accumulator.swift:12: error: width-mismatch: ... in module Accumulator`
    public var description: String {
        let place = location.map { "\($0): " } ?? ""
        let context = module.isEmpty ? "" : " (module \(module))"
        return "\(place)\(severity.rawValue): \(id): \(message)\(context)"
    }

    /// A stable name for the kind of problem, for suppression lists and searches.
    public var id: String { wording.id }

    /// What is wrong and what to do about it.
    public var message: String { wording.text }

    private func operand(_ index: Int) -> String {
        guard index < operands.count else { return "a signal" }
        return "'\(operands[index].name)' (\(operands[index].shape))"
    }

    private var wording: (id: String, text: String) {
        switch fact {
        case .operation(let symbol, let fault):
            return operationWording(symbol, fault)
        case .shapeMismatch(let statement, let target, let expected):
            return (
                "width-mismatch",
                "\(statement) of '\(target)' needs \(expected) but \(operand(0)) is given; "
                    + conversion(to: expected)
            )
        case .conditionNotOneBit(let statement):
            return (
                "condition-width",
                "\(statement) needs a condition of one bit but \(operand(0)) is given; compare it "
                    + "with a value, or take one bit"
            )
        case .constantOutOfRange(let value, let shape):
            return (
                "constant-range",
                "the constant \(value) does not fit \(shape); use "
                    + (value.hasPrefix("-") && !shape.isSigned
                        ? "a signed word" : "a wider word or a smaller constant")
            )
        case .invalidSize(let what, let value, let allowed):
            return (
                "invalid-size",
                "\(what) is \(value), but must be \(Diagnostic.range(allowed))"
            )
        case .cannotShrink(let operation, let width):
            return (
                "cannot-shrink",
                "\(operation) to \(width) bits would drop bits of \(operand(0)); say "
                    + ".truncated(to: \(width)) or .saturated(to: \(width)) instead"
            )
        case .fractionOfTarget(let expected, let given):
            return (
                "fraction-mismatch",
                "the connection needs equal fractions but the target has \(expected) bits of it "
                    + "and \(operand(0)) has \(given); use "
                    + (given < expected
                        ? ".aligned(fraction: \(expected))" : ".rounded(fraction: \(expected))")
            )
        case .fractionMismatch(let operation, let left, let right):
            return (
                "fraction-mismatch",
                "\(operation) needs equal fractions but \(operand(0)) has \(left) bits of it and "
                    + "\(operand(1)) has \(right); use .aligned(fraction: \(max(left, right)))"
            )
        case .outsideModule(let what):
            return (
                "outside-module",
                "\(what) is used outside a module's description; move it into the module's "
                    + "properties or its describe()"
            )
        case .foreignSignal(let name, let shape, let owner):
            return (
                "foreign-signal",
                "'\(name)' (\(shape)) belongs to module \(owner); connect it through a port"
            )
        default:
            return structureWording
        }
    }

    private func operationWording(_ symbol: String, _ fault: WidthFault) -> (String, String) {
        switch fault {
        case .operandCount(let expected):
            return (
                "operand-count",
                "\(symbol) needs \(expected) operand\(expected == 1 ? "" : "s"), "
                    + "\(operands.count) given"
            )
        case .widthsDiffer:
            let (first, second) = differing()
            return (
                "width-mismatch",
                "\(symbol) needs equal widths but is given \(first) and \(second); widen one with "
                    + ".extended(to:) or cut one with .truncated(to:)"
            )
        case .signednessDiffers:
            let (first, second) = differing()
            return (
                "sign-mismatch",
                "\(symbol) mixes \(first) with \(second); convert one with .asSigned or .asUnsigned"
            )
        case .notOneBit(let index):
            return (
                "condition-width",
                "\(symbol) needs a condition of one bit but is given \(operand(index)); compare it "
                    + "with a value, or take one bit"
            )
        case .mustBeUnsigned(let index):
            return (
                "sign-mismatch",
                "\(symbol) needs an unsigned amount or index but is given \(operand(index)); "
                    + "convert it with .asUnsigned"
            )
        case .sliceOutOfRange(let low, let width):
            return ("slice-range", sliceWording(low: low, width: width))
        case .wouldShrink(let width):
            return (
                "cannot-shrink",
                "\(symbol) to \(width) bits would drop bits of \(operand(0)); say "
                    + ".truncated(to: \(width)) or .saturated(to: \(width)) instead"
            )
        case .tooWide(let width):
            return (
                "invalid-size",
                "the result of \(symbol) would have \(width) bits, more than the limit of "
                    + "\(Shape.maximumWidth); split it into several words"
            )
        }
    }

    /// The numbers are the designer's and may be anything, so they are not added up.
    private func sliceWording(low: Int, width: Int) -> String {
        if width < 1 {
            return "a slice of \(width) bits of \(operand(0)) is empty; take at least one"
        }
        if width == 1 { return "bit \(low) is outside \(operand(0))" }
        return "\(width) bits from bit \(low) on are outside \(operand(0))"
    }

    /// The two operands that a rule compared: of a choice the first one that differs.
    private func differing() -> (String, String) {
        let compared = operands.count > 2 ? operands.indices.dropFirst() : operands.indices[...]
        guard let first = compared.first else { return (operand(0), operand(1)) }
        let other = compared.first { operands[$0].shape != operands[first].shape }
        return (operand(first), operand(other ?? first + 1))
    }

    private func conversion(to expected: Shape) -> String {
        guard let given = operands.first?.shape else { return "convert it" }
        if given.isSigned != expected.isSigned {
            return "convert it with \(expected.isSigned ? ".asSigned" : ".asUnsigned")"
                + (given.width == expected.width ? "" : " and set its width")
        }
        return given.width < expected.width
            ? "widen it with .extended(to: \(expected.width))"
            : "cut it with .truncated(to: \(expected.width)) or .saturated(to: \(expected.width))"
    }

    private var structureWording: (id: String, text: String) {
        switch fact {
        case .undriven(let what, let name):
            return ("undriven", "\(what) '\(name)' is never driven; drive it")
        case .partlyDriven(let what, let name):
            return (
                "partly-driven",
                "\(what) '\(name)' is not driven under every condition; drive a default before "
                    + "the When or Switch, or add the missing branch"
            )
        case .multiplyDriven(let what, let name, let first):
            let earlier = first.map { " (first at \($0))" } ?? ""
            return (
                "multiply-driven",
                "\(what) '\(name)' is driven again\(earlier), which overrides the earlier value "
                    + "entirely; remove one of the two"
            )
        case .unconnectedInput(let instance, let port):
            return (
                "unconnected-input",
                "input '\(port)' of instance '\(instance)' is not connected; drive it"
            )
        case .combinationalLoop(let path):
            return (
                "combinational-loop",
                "signals depend on themselves without a register between: "
                    + path.joined(separator: " -> ") + "; put a register into the loop"
            )
        case .unusedInput(let name, let bits):
            let ranges = bits.map(Diagnostic.range).joined(separator: ", ")
            let isOneBit = bits.count == 1 && bits.first?.count == 1
            return (
                "unused-input",
                bits.isEmpty
                    ? "input '\(name)' is never read; declare it with .unused()"
                    : "\(isOneBit ? "bit" : "bits") \(ranges) of input '\(name)' "
                        + "\(isOneBit ? "is" : "are") never read; declare "
                        + "\(isOneBit ? "it" : "them") with "
                        + ".unused(bits:)"
            )
        case .unusedButRead(let name):
            return (
                "unused-but-read", "input '\(name)' is declared unused but is read; remove .unused"
            )
        case .neverRead(let what, let name):
            return ("never-read", "\(what) '\(name)' is never read; remove it or connect it")
        case .inconsistentGraph(let detail):
            return (
                "inconsistent-graph",
                "the circuit graph contradicts itself: \(detail); this is a fault of the framework "
                    + "or of a pass, please report it"
            )
        case .nameMissing(let what):
            return (
                "name-missing",
                "\(what) has no name; make it a stored property of the module or give it one with "
                    + "named:"
            )
        case .parameterNotHashable(let name):
            return (
                "parameter",
                "the property '\(name)' is neither hardware nor Hashable, so modules that differ "
                    + "in it could not be told apart; make its type Hashable or compute it"
            )
        case .fieldCount(let expected, let given):
            return (
                "field-count",
                (expected == 1 ? "1 value is" : "\(expected) values are")
                    + " needed but \(given) given"
            )
        case .notPowerOfTwo(let what, let value):
            return ("invalid-size", "\(what) is \(value), but must be a power of two, 4 to 65536")
        case .detachedBranch:
            return (
                "detached-branch",
                "elseWhen and otherwise must follow their When directly, with no statement between"
            )
        case .conditionalConnection(let name):
            return (
                "conditional-connection",
                "'\(name)' is connected under a condition; connect it outside When and Switch "
                    + "and choose the value with mux"
            )
        case .bundleNotRebuilt(let name):
            return (
                "bundle",
                "\(name).isolated() makes a bundle of another shape; override it so that it "
                    + "makes one with the same parameters"
            )
        case .nameTaken(let name, let first):
            let earlier = first.map { " (first at \($0))" } ?? ""
            return (
                "name-taken",
                "the name '\(name)' is used twice\(earlier), compared without case; rename one"
            )
        case .reservedWord(let name, let language):
            return (
                "reserved-word", "'\(name)' is a reserved word of \(language); choose another name"
            )
        case .invalidName(let name):
            return (
                "invalid-name",
                "'\(name)' is no identifier of Verilog; use letters, digits and _, not a digit "
                    + "first"
            )
        case .emitterName(let name):
            return (
                "emitter-name",
                "'\(name)' begins with _, which is kept for names the emitter makes; choose another "
                    + "name"
            )
        case .moduleNameCollision(let name, let first, let second):
            return (
                "module-collision",
                "two modules would both be called '\(name)': \(first) and \(second); make their "
                    + "parameters' descriptions differ"
            )
        case .blackBoxWithBody(let name):
            return (
                "black-box",
                "the black box '\(name)' declares or drives more than ports; remove that, or make "
                    + "it a HardwareModule"
            )
        case .recursiveModule(let name):
            return ("recursive-module", "module '\(name)' contains itself; break the recursion")
        default:
            return domainWording
        }
    }

    private var domainWording: (id: String, text: String) {
        switch fact {
        case .domainCrossing(let target, let targetDomain, let source, let sourceDomain):
            return (
                "domain-crossing",
                "'\(target)' in clock domain '\(targetDomain)' depends on '\(source)' of domain "
                    + "'\(sourceDomain)'; cross with a Synchroniser or an AsynchronousFIFO"
            )
        case .asynchronousInput(let target, let domain, let input):
            return (
                "asynchronous-input",
                "'\(target)' in clock domain '\(domain)' depends on the asynchronous input "
                    + "'\(input)'; take it in through a Synchroniser, or give the input a domain"
            )
        case .memoryAcrossDomains(let memory, let domain, let writer):
            return (
                "memory-crossing",
                "memory '\(memory)' has a port in clock domain '\(domain)' but is written in domain "
                    + "'\(writer)'; use an AsynchronousFIFO"
            )
        case .domainConflict(let name):
            return (
                "domain-conflict",
                "two different clock domains are called '\(name)'; rename one"
            )
        case .newDataAcrossDomains(let memory):
            return (
                "read-during-write",
                "memory '\(memory)' has a read port with .new whose domain differs from a write "
                    + "port's; only ports of one domain can forward, use .old or .undefined"
            )
        case .domainNotConnected(let instance, let domain):
            return (
                "domain-unconnected",
                "instance '\(instance)' has no clock for its domain '\(domain)'; give it with in:"
            )
        case .domainUnknown(let module, let domain, let known):
            let has = known.isEmpty ? "none" : known.joined(separator: ", ")
            return (
                "domain-unconnected",
                "instance of '\(module)' has no clock domain '\(domain)' to connect; it has \(has)"
            )
        case .contentsTooLong(let memory, let count, let depth):
            return (
                "contents-length",
                "memory '\(memory)' has depth \(depth) but is given \(count) words; raise the "
                    + "depth or shorten the contents"
            )
        case .contentsUnreadable(let memory, let reason):
            return ("contents-file", "the contents of memory '\(memory)' cannot be read: \(reason)")
        case .maskDoesNotDivide(let memory, let mask, let width):
            return (
                "mask-width",
                "a write mask of \(mask) bits does not divide the \(width)-bit words of memory "
                    + "'\(memory)' into equal parts; choose a mask width that does"
            )
        case .switchIncomplete(let missing):
            return (
                "switch-incomplete",
                "the Switch does not handle \(missing.joined(separator: ", ")); add the Case or a "
                    + "Default"
            )
        case .switchDuplicate(let value):
            return (
                "switch-duplicate", "the Switch has two branches for \(value); remove one"
            )
        case .switchCaseType(let value):
            return (
                "switch-case",
                "Case(\(value)) does not fit the Switch's subject \(operand(0)); give a value of "
                    + "that shape"
            )
        case .switchCaseEmpty:
            return ("switch-case", "a Case of the Switch has no value; give it one or remove it")
        default:
            return streamWording
        }
    }

    private var streamWording: (id: String, text: String) {
        switch fact {
        case .correlatedStreams(let operation, let origin):
            let wording = Diagnostic.wording(of: origin)
            return (
                "correlated-streams",
                "\(operation) needs independent streams, but \(operand(0)) and \(operand(1)) both "
                    + "\(wording.come); give one of them \(wording.remedy)"
            )
        case .correlatedInputs(let operation, let user, let inputs, let origin):
            let wording = Diagnostic.wording(of: origin)
            let names = inputs.map { "'\($0)'" }
            let streams =
                switch names.count {
                case 0: "both streams"
                case 1: "\(names[0]) and the stream it meets both"
                default: names.joined(separator: " and ") + " both"
                }
            return (
                "correlated-streams",
                "\(operation) in \(Diagnostic.wording(of: user)) needs independent streams, but "
                    + "\(streams) \(wording.come); give one of them \(wording.remedy)"
            )
        case .collidingSeeds(let first, let second, let seed):
            return (
                "colliding-seeds",
                "the generators '\(first)' and '\(second)' have the same polynomial and seed "
                    + "\(seed), so their streams are equal; give one another seed"
            )
        case .autocorrelatedChain(let source, let reason):
            return (
                "autocorrelated-chain",
                "a chain of states needs successive bits that are independent, but '\(source)' is "
                    + "\(reason); use a leap-forward generator (steps: its width)"
            )
        case .autocorrelatedInput(let user, let input, let source, let reason):
            return (
                "autocorrelated-chain",
                "a chain of states in \(Diagnostic.wording(of: user)) needs successive bits that "
                    + "are independent, but '\(input)' comes from '\(source)', \(reason); use a "
                    + "leap-forward generator (steps: its width)"
            )
        case .encodingMismatch(let operation, let left, let right):
            return (
                "encoding-mismatch",
                "\(operation) mixes a \(left) with a \(right) stream; convert one"
            )
        case .lockedGenerator(let name):
            return (
                "locked-generator",
                "the generator '\(name)' would start in the all-zero state, which it never leaves; "
                    + "choose a seed other than 0"
            )
        default:
            return ("unknown", "\(fact)")
        }
    }

    private static func wording(of origin: SharedOrigin) -> (come: String, remedy: String) {
        switch origin {
        case .input(let name):
            return ("come from the input '\(name)'", "a source of its own")
        case .word(let names) where names.count < 2:
            return ("come from the random source '\(names.first ?? "")'", "a source of its own")
        case .word(let names):
            return (
                "come from one random word, which is declared as the sources '\(names[0])' and "
                    + "'\(names[1])'", "a source of its own"
            )
        case .generators(let first, let second, let seed):
            return (
                "come from generators of one polynomial and seed \(seed), '\(first)' and "
                    + "'\(second)'", "another seed"
            )
        }
    }

    private static func wording(of user: StreamUser) -> String {
        "'\(user.instance)'" + (user.location.map { " (\($0))" } ?? "")
    }

    private static func range(_ allowed: ClosedRange<Int>) -> String {
        if allowed.upperBound == .max { return "\(allowed.lowerBound) or more" }
        return allowed.count == 1
            ? "\(allowed.lowerBound)" : "\(allowed.lowerBound) to \(allowed.upperBound)"
    }

    private static func range(_ bits: Range<Int>) -> String {
        bits.count == 1 ? "\(bits.lowerBound)" : "\(bits.upperBound - 1)...\(bits.lowerBound)"
    }
}
