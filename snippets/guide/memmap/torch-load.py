import torch

torch.save(torch.zeros(3), "weights.pt")
weights = torch.load("weights.pt", mmap=True)
weights.numpy()[0] = 99
print(weights, torch.load("weights.pt"))
