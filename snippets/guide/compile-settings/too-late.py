import numpy as np
import torch

def zeros():
    return np.zeros(2)

print(torch.compile(zeros, backend="eager")().dtype)
torch._dynamo.config.numpy_default_float = "float32"
torch.compiler.reset()
print(torch.compile(zeros, backend="eager")().dtype)
