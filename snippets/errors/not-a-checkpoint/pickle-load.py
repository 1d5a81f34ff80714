import pickle

import torch

torch.save({"weight": torch.ones(2)}, "model.pt")
print(torch.load("model.pt"))
with open("model.pt", "rb") as file:
    pickle.load(file)
