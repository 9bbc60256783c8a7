#!/usr/bin/env python3
"""Writes operations.txt: results of every operation on wide words, from Python's integers.

One vector a line, the fields separated by blanks:

    operation  shapes of operands  stated width or -  parameter  operands  shape of result  result

Shapes are u or s and a width; lists are joined by commas; values are hexadecimal bit patterns.
The same seed gives the same file: python3 make_vectors.py > operations.txt
"""
import random

random.seed(20260101)

WIDTHS = [65, 66, 70, 95, 96, 97, 120, 127, 128, 129, 130]
HUGE = [191, 192, 193, 256, 300, 511, 513, 1000]


def mask(width):
    return (1 << width) - 1


def number(bits, shape):
    """The number a bit pattern stands for."""
    sign, width = shape
    return bits - (1 << width) if sign == "s" and bits >> (width - 1) else bits


def pattern(width):
    """A bit pattern: a border case as often as a random one."""
    choice = random.randrange(8)
    if choice == 0:
        return random.choice([0, 1, mask(width), mask(width) >> 1, 1 << (width - 1)])
    if choice == 1:
        return 1 << random.randrange(width)
    if choice == 2:
        return mask(width) ^ (1 << random.randrange(width))
    if choice == 3:
        return mask(random.randrange(1, width + 1))
    return random.getrandbits(width)


def width_of(small=0.0):
    if random.random() < small:
        return random.choice([1, 2, 31, 63, 64])
    return random.choice(HUGE) if random.random() < 0.04 else random.choice(WIDTHS)


def truncated_division(a, b):
    """Quotient towards zero and remainder with the sign of the dividend."""
    quotient = abs(a) // abs(b)
    quotient = -quotient if (a < 0) != (b < 0) else quotient
    return quotient, a - quotient * b


def show(shape):
    return f"{shape[0]}{shape[1]}"


def emit(operation, shapes, operands, result_shape, result, stated=None, parameter=0):
    result &= mask(result_shape[1])
    print(
        operation,
        ",".join(show(s) for s in shapes),
        "-" if stated is None else stated,
        parameter,
        ",".join(f"{v:x}" for v in operands),
        show(result_shape),
        f"{result:x}",
    )


def unary(operation, sign):
    shape = (sign, width_of())
    bits = pattern(shape[1])
    width, value = shape[1], number(bits, shape)
    if operation == "not":
        emit(operation, [shape], [bits], shape, ~bits)
    elif operation == "negate":
        stated = random.choice([None, width, width + random.randrange(70)])
        result = ("s", width + 1) if stated is None else (sign, stated)
        emit(operation, [shape], [bits], result, -value, stated)
    elif operation == "countOnes":
        emit(operation, [shape], [bits], ("u", width.bit_length()), bin(bits).count("1"))
    elif operation == "reinterpret":
        emit(operation, [shape], [bits], ("u" if sign == "s" else "s", width), bits)
    elif operation == "extend":
        stated = random.choice([None, width, width + 1, width + random.randrange(200)])
        emit(operation, [shape], [bits], (sign, stated or width), value, stated)
    elif operation == "slice":
        size = random.choice([1, random.randrange(1, width + 1), random.randrange(1, width + 1)])
        low = random.randrange(width - size + 1)
        emit(operation, [shape], [bits], ("u", size), bits >> low, size, low)
    else:
        result = {
            "reduceAnd": bits == mask(width),
            "reduceOr": bits != 0,
            "reduceXor": bin(bits).count("1") % 2 == 1,
        }[operation]
        emit(operation, [shape], [bits], ("u", 1), int(result))


def bitwise(operation, sign):
    shape = (sign, width_of())
    a, b = pattern(shape[1]), pattern(shape[1])
    result = {"and": a & b, "or": a | b, "xor": a ^ b}[operation]
    emit(operation, [shape, shape], [a, b], shape, result)


def arithmetic(operation, sign):
    shapes = [(sign, width_of()), (sign, width_of(0.3))]
    if random.random() < 0.5:
        shapes.reverse()
    bits = [pattern(s[1]) for s in shapes]
    a, b = (number(v, s) for v, s in zip(bits, shapes))
    widest = max(s[1] for s in shapes)
    if operation == "divide":
        width = shapes[0][1] + (1 if sign == "s" else 0)
        result = truncated_division(a, b)[0] if b else -1
        return emit(operation, shapes, bits, (sign, width), result)
    if operation == "remainder":
        result = truncated_division(a, b)[1] if b else a
        return emit(operation, shapes, bits, shapes[0], result)
    natural = {
        "add": (sign, widest + 1),
        "subtract": ("s", widest + 1),
        "multiply": (sign, shapes[0][1] + shapes[1][1]),
    }[operation]
    stated = random.choice([None, None, widest, widest + random.randrange(100)])
    result = {"add": a + b, "subtract": a - b, "multiply": a * b}[operation]
    return emit(operation, shapes, bits, natural if stated is None else (sign, stated), result,
                stated)


def comparison(operation, sign):
    shapes = [(sign, width_of()), (sign, width_of(0.2))]
    bits = [pattern(s[1]) for s in shapes]
    if random.random() < 0.3:
        shapes[1], bits[1] = shapes[0], bits[0]
        if random.random() < 0.5:
            bits[1] ^= 1 << random.randrange(shapes[1][1])
    a, b = (number(v, s) for v, s in zip(bits, shapes))
    result = {"equal": a == b, "notEqual": a != b, "less": a < b, "lessOrEqual": a <= b}
    emit(operation, shapes, bits, ("u", 1), int(result[operation]))


def shift(operation, sign):
    shape = (sign, width_of())
    bits = pattern(shape[1])
    amount_shape = ("u", random.choice([1, 5, 7, 8, 9, 31, 32, 33, 64, 65, 128]))
    limit = mask(amount_shape[1])
    amount = min(
        limit,
        random.choice(
            [0, 1, 63, 64, 65, shape[1] - 1, shape[1], shape[1] + 1, random.getrandbits(7),
             random.getrandbits(amount_shape[1])]
        ),
    )
    # A number shifted by more than its width by Python is the same as shifted by the width.
    steps = min(amount, shape[1])
    value = number(bits, shape)
    result = bits << steps if operation == "shiftLeft" else value >> steps
    emit(operation, [shape, amount_shape], [bits, amount], shape, result)


def concatenate(sign):
    shapes = [(random.choice("us"), width_of(0.5)) for _ in range(random.randrange(1, 6))]
    bits = [pattern(s[1]) for s in shapes]
    result = 0
    for value, shape in zip(bits, shapes):
        result = result << shape[1] | value
    emit("concatenate", shapes, bits, ("u", sum(s[1] for s in shapes)), result)


def multiplex(sign):
    shape = (sign, width_of())
    condition = random.getrandbits(1)
    a, b = pattern(shape[1]), pattern(shape[1])
    emit("multiplex", [(random.choice("us"), 1), shape, shape], [condition, a, b], shape,
         a if condition else b)


def choose(sign):
    shape = (sign, width_of())
    elements = [pattern(shape[1]) for _ in range(random.randrange(1, 6))]
    index_shape = ("u", random.choice([1, 2, 3, 64, 65, 130]))
    index = min(mask(index_shape[1]), random.choice([0, 1, 2, 3, 4, 5, pattern(index_shape[1])]))
    result = elements[index] if index < len(elements) else 0
    emit("choose", [index_shape] + [shape] * len(elements), [index] + elements, shape, result)


COUNT = 60
for sign in "us":
    for name in ["not", "reduceAnd", "reduceOr", "reduceXor", "negate", "countOnes", "slice",
                 "extend", "reinterpret"]:
        for _ in range(COUNT):
            unary(name, sign)
    for name in ["and", "or", "xor"]:
        for _ in range(COUNT):
            bitwise(name, sign)
    for name in ["add", "subtract", "multiply", "divide", "remainder"]:
        for _ in range(COUNT * 2):
            arithmetic(name, sign)
    for name in ["equal", "notEqual", "less", "lessOrEqual"]:
        for _ in range(COUNT):
            comparison(name, sign)
    for name in ["shiftLeft", "shiftRight"]:
        for _ in range(COUNT * 2):
            shift(name, sign)
    for _ in range(COUNT):
        concatenate(sign)
        multiplex(sign)
    for _ in range(COUNT):
        choose(sign)
