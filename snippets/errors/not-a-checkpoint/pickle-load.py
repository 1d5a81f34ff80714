import pickle

import torch

torch.save({"weight": torch.ones(2)}, "model.pt")
print(torch.load("model.pt"))
try:
    with open("model.pt", "rb") as file:
        pickle.load(file)
except pickle.UnpicklingError as error:
    print(" ".join(str(error).split()))
