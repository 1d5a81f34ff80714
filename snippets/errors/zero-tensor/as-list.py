import torch

zeros = torch._efficientzerotensor(1)
print(zeros.item(), zeros.clone().tolist())
zeros.tolist()
