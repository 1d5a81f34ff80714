import pickle
import torch

part = torch.zeros(1_000_000)[:2]
for value in part, part.clone(), part.numpy():
    print(type(value).__name__, len(pickle.dumps(value)) > 4_000_000)
