import Circuit

struct StreamRegistry { func report(to builder: ModuleBuilder) {} }
