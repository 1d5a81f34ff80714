import numpy as np
import torch

tensor = torch.tensor([10, 20, 30])
place, places = np.float64(1.0), torch.tensor([0.0, 2.0])

print(tensor[int(place)], tensor[places.long()])
