import torch

torch.save({"bias": torch.ones(2)}, "model.pt")
state = torch.load("model.pt", map_location="cpu")
print(state["bias"].device)
