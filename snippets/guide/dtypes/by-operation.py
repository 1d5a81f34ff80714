import numpy as np
import torch

for library in (np, torch):
    ints = library.arange(3)
    floats = library.ones(2, dtype=library.float32)
    scalar = library.asarray(2.0, dtype=library.float64)
    pixels = library.ones(2, dtype=library.uint8)
    print(library.__name__)
    print("  ints / 2       ", (ints / 2).dtype)
    print("  sqrt(ints)     ", library.sqrt(ints).dtype)
    print("  floats * scalar", (floats * scalar).dtype)
    print("  pixels.sum()   ", pixels.sum().dtype)
