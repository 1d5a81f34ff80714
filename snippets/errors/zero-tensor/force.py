import torch

zeros = torch._efficientzerotensor(2)
print(zeros.numpy(force=True))
