import numpy as np
import torch

spectrum = torch.tensor([1 + 2j, 3 + 4j])
tensor, array = torch.zeros(2), np.zeros(2)
for i in range(2):
    tensor[i] = spectrum[i]
    array[i] = spectrum.numpy()[i]
print(tensor, array)
array[0] = spectrum[0]
