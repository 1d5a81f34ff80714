import numpy as np
import torch

real = torch.from_numpy(np.ones(2))  # float64
imag = torch.ones(2)
print(real + 1j * imag)
torch.complex(real, imag)
