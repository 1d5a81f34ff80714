import ctypes, subprocess
import torch
source = "void halve(float *p, long n) { while (n--) p[n] /= 2; }"
command = "cc -shared -fPIC -x c - -o halve.so".split()
subprocess.run(command, input=source, text=True, check=True)
halve = ctypes.CDLL("./halve.so").halve
halve.argtypes = [ctypes.c_void_p, ctypes.c_long]

@torch.library.custom_op("bridge::halve_", mutates_args=["t"])
def halve_(t: torch.Tensor) -> None:
    halve(t.data_ptr(), t.numel())
data, weights = torch.ones(2), torch.ones(2, requires_grad=True)
loss = (data * weights).sum()
halve_(data)
loss.backward()
