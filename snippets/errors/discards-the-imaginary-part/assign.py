import numpy as np
import torch

spectrum = torch.fft.fft(torch.tensor([0.0, 1.0]))
target = np.zeros(2, dtype=np.complex64)
target[:] = spectrum

print(target)
