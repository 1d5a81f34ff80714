import torch

zeros = torch._efficientzerotensor(2)
zeros.numpy(force=True)[0] = 99
print(zeros)
