import numpy as np
import torch

wave = torch.ones(4).numpy()
print(np.fft.fft(wave).dtype)
