import numpy as np
import torch

signal = torch.tensor([1.0, 2.0, 3.0, 4.0])
spectrum = np.fft.fft(signal.numpy())
also = torch.fft.fft(signal)

print(spectrum.dtype, also.dtype)
print(np.allclose(spectrum, also.numpy()))
