import numpy as np
import torch

tensor = torch.arange(6.0).reshape(2, 3)
for view in tensor.T, tensor[:, ::2]:
    np.save("a.npy", view.numpy())
    loaded = torch.from_numpy(np.load("a.npy"))
    print(torch.equal(view, loaded), view.stride(), loaded.stride())
