// The words of diagnostics about clock domains.

extension Diagnostic {
    var domainWording: Phrase? {
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
        default:
            return nil
        }
    }
}
