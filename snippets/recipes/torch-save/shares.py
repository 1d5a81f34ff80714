import numpy as np
import torch

array = np.zeros(2)
torch.save(torch.from_numpy(array), "a.pt")
array[0] = 9
loaded = torch.load("a.pt")
loaded.numpy()[1] = 7
print(array, loaded, torch.load("a.pt"))
