import torch

predictions = []
torch.cat(predictions)
