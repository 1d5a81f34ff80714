import torch

zeros = torch._efficientzerotensor(2)
zeros.numpy()
