import ctypes, subprocess
import torch

source = """
float table[3] = {1, 2, 3};
float sum(void) { return table[0] + table[1] + table[2]; }
"""
command = "cc -shared -fPIC -x c - -o table.so".split()
subprocess.run(command, input=source, text=True, check=True)
library = ctypes.CDLL("./table.so")
table = (ctypes.c_float * 3).in_dll(library, "table")
tensor = torch.frombuffer(table, dtype=torch.float32)
library.sum.restype = ctypes.c_float
tensor.mul_(10)
print(tensor, library.sum())
