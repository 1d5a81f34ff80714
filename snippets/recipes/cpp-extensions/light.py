import ctypes, subprocess
import numpy as np
import torch
source = """void scale(float *p, long n, float factor) {
  for (long i = 0; i < n; i++) p[i] *= factor;
}"""
command = "cc -shared -fPIC -O2 -x c - -o scale.so".split()
subprocess.run(command, input=source, text=True, check=True)

scale = ctypes.CDLL("./scale.so").scale
floats = np.ctypeslib.ndpointer(np.float32, flags="C,W")
scale.argtypes = [floats, ctypes.c_long, ctypes.c_float]
tensor = torch.ones(3)
scale(tensor.numpy(), tensor.numel(), 5)
print(tensor)
