import ctypes, subprocess
import torch
source = """
void squares(const double *x, double *y, long n) {
  while (n--) y[n] = x[n] * x[n];
}"""
command = "cc -shared -fPIC -x c - -o squares.so".split()
subprocess.run(command, input=source, text=True, check=True)
squares = ctypes.CDLL("./squares.so").squares
squares.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_long]

x = torch.arange(4, dtype=torch.float64)
y = torch.empty_like(x)
squares(x.data_ptr(), y.data_ptr(), x.numel())
print(y)
