import torch

array = torch.zeros(3).numpy()
array.resize(5, refcheck=False)
