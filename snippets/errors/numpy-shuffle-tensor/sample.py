import random

import torch

tensor = torch.arange(5)
index = torch.randperm(len(tensor))[:3]
print(len(tensor[index].unique()))
random.sample(tensor, 3)
