import numpy as np
import torch

array = np.zeros(2)
one = torch.from_numpy(array)
for other in one[:], torch.from_numpy(array):
    torch.save([one, other], "pair.pt")
    pair = torch.load("pair.pt")
    pair[0][0] = 9
    print(pair[1])
