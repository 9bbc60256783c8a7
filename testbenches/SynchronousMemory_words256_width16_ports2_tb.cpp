// Testbench of SynchronousMemory_words256_width16_ports2 for Verilator, written by Morpho: replays SynchronousMemory_words256_width16_ports2_tb.hex and compares.
//
//   verilator --cc --exe --build --trace -O0 -Wno-fatal -DMORPHO_SIMULATION \
//     --prefix VSynchronousMemory_words256_width16_ports2 --top-module SynchronousMemory_words256_width16_ports2_powerup SynchronousMemory_words256_width16_ports2_powerup.v SynchronousMemory_words256_width16_ports2.v ... SynchronousMemory_words256_width16_ports2_tb.cpp
//   obj_dir/VSynchronousMemory_words256_width16_ports2            the last line is the verdict, the exit status says the same
//   obj_dir/VSynchronousMemory_words256_width16_ports2 +trace     also writes SynchronousMemory_words256_width16_ports2_tb.vcd
//
// -O0: two passes of Verilator 5.006 take some comparisons of signed constants for false.

#include "VSynchronousMemory_words256_width16_ports2.h"
#include "verilated.h"
#if VM_TRACE
#include "verilated_vcd_c.h"
#endif

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <memory>
#include <string>

namespace {

// One step of the vector file: edges, inputs, expected outputs.
class Vector {
 public:
  explicit Vector(std::string digits) : digits_(std::move(digits)) {}

  // At most 64 bits from `low` on.
  uint64_t bits(size_t low, size_t width) const {
    uint64_t value = 0;
    for (size_t index = 0; index < width; ++index) {
      if (bit(low + index)) value |= uint64_t{1} << index;
    }
    return value;
  }

  bool bit(size_t position) const {
    const size_t digit = position / 4;
    if (digit >= digits_.size()) return false;
    const char c = digits_[digits_.size() - 1 - digit];
    const int value = c <= '9' ? c - '0' : c - 'a' + 10;
    return (value >> (position % 4)) & 1;
  }

 private:
  std::string digits_;
};

// Ports of at most 64 bits are integers, wider ones arrays of 32-bit words.
template <typename Port>
uint32_t part(const Port& port, size_t index) {
  return static_cast<uint32_t>(static_cast<uint64_t>(port) >> (32 * index));
}
template <size_t count>
uint32_t part(const VlWide<count>& port, size_t index) {
  return port[index];
}

template <typename Port>
void drive(Port& port, const Vector& vector, size_t low, size_t width) {
  port = static_cast<Port>(vector.bits(low, width));
}
template <size_t count>
void drive(VlWide<count>& port, const Vector& vector, size_t low, size_t width) {
  for (size_t index = 0; index < count; ++index) {
    const size_t rest = std::min<size_t>(32, width - 32 * index);
    port[index] = static_cast<uint32_t>(vector.bits(low + 32 * index, rest));
  }
}

template <typename Port>
bool portBit(const Port& port, size_t position) {
  return (part(port, position / 32) >> (position % 32)) & 1;
}

template <typename Bit>
std::string hexadecimal(size_t width, Bit bit) {
  std::string text;
  for (size_t digit = (width + 3) / 4; digit-- > 0;) {
    int value = 0;
    for (size_t index = 0; index < 4 && 4 * digit + index < width; ++index) {
      if (bit(4 * digit + index)) value |= 1 << index;
    }
    text += "0123456789abcdef"[value];
  }
  return text;
}

// Says whether the port has the expected value, and prints the verdict if it has not.
template <typename Port>
bool check(const char* name, const Port& port, const Vector& vector, size_t low, size_t width,
           uint64_t cycle) {
  bool same = true;
  for (size_t index = 0; index < width; ++index) {
    same = same && portBit(port, index) == vector.bit(low + index);
  }
  if (same) return true;
  const std::string got =
      hexadecimal(width, [&](size_t index) { return portBit(port, index); });
  const std::string expected =
      hexadecimal(width, [&](size_t index) { return vector.bit(low + index); });
  std::printf("FAIL cycle %llu port %s got %s expected %s\n",
              static_cast<unsigned long long>(cycle), name, got.c_str(), expected.c_str());
  return false;
}

}  // namespace

int main(int argc, char** argv) {
  VerilatedContext context;
  context.commandArgs(argc, argv);
  bool trace = false;
  for (int index = 1; index < argc; ++index) trace |= std::string(argv[index]) == "+trace";
#if VM_TRACE
  context.traceEverOn(trace);
#endif
  const auto unit = std::make_unique<VSynchronousMemory_words256_width16_ports2>(&context);
#if VM_TRACE
  VerilatedVcdC waves;
  if (trace) {
    unit->trace(&waves, 99);
    waves.open("SynchronousMemory_words256_width16_ports2_tb.vcd");
  }
#endif
  const auto settle = [&](uint64_t time) {
    unit->eval();
#if VM_TRACE
    if (trace) waves.dump(time);
#else
    (void)time;
#endif
  };

  std::ifstream file("SynchronousMemory_words256_width16_ports2_tb.hex");
  if (!file) {
    std::printf("FAIL cannot read SynchronousMemory_words256_width16_ports2_tb.hex\n");
    return 1;
  }
  unit->clock = 0;
  unit->reset = 0;
  unit->eval();

  uint64_t checks = 0;
  uint64_t cycle = 0;
  bool passed = true;
  for (std::string line; passed && std::getline(file, line); ++cycle) {
    const Vector vector(line);
    drive(unit->writeEnable, vector, 50, 1);
    drive(unit->readEnable, vector, 49, 1);
    drive(unit->writeAddress, vector, 41, 8);
    drive(unit->writeData, vector, 25, 16);
    drive(unit->readAddress, vector, 17, 8);
    drive(unit->reset, vector, 16, 1);
    settle(10 * cycle);
    if (passed) {
      ++checks;
      passed = check("readData", unit->readData, vector, 0, 16, cycle);
    }
    if (!passed) break;
    // All edges of a step come at one time.
    unit->clock = vector.bit(51);
    settle(10 * cycle + 5);
    unit->clock = 0;
    settle(10 * cycle + 9);
  }
  unit->final();
#if VM_TRACE
  if (trace) waves.close();
#endif
  if (!passed) return 1;
  std::printf("PASS %llu checks\n", static_cast<unsigned long long>(checks));
  return 0;
}
