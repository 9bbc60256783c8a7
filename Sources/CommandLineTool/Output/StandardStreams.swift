import Foundation

/// Occupies descriptors 0, 1 and 2 where the program was started without them (`>&-`), so that
/// no file opened later gets their numbers and receives messages.
///
/// They are opened for reading only: results that nobody can receive stay an error.
func holdStandardStreams() {
    for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) == -1 {
        // The lowest free number is taken, which is this one.
        _ = open("/dev/null", O_RDONLY)
    }
}
