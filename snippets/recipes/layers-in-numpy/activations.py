import numpy as np
import torch
import torch.nn.functional as F
from scipy.special import erf

x = np.linspace(-4, 4, 9)
t = torch.from_numpy(x)
gelu = x * (1 + erf(x / np.sqrt(2))) / 2
tanh = x * (1 + np.tanh(
    np.sqrt(2 / np.pi) * (x + 0.044715 * x**3))) / 2

print(np.allclose(gelu, F.gelu(t)), np.allclose(tanh, F.gelu(t)))
print(np.allclose(tanh, F.gelu(t, approximate="tanh")))
