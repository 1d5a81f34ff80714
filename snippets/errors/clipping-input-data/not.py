import torch

normalized = torch.tensor([-2.0, -1.0, 0.0, 1.0])
low, high = normalized.min(), normalized.max()
print(normalized.clamp(0, 1))
print((normalized - low) / (high - low))
print(normalized * 0.25 + 0.5)
