import torch

torch.save({"weight": torch.zeros(3)}, "a.pt")
array = torch.load("a.pt", mmap=True)["weight"].numpy()
array[0] = 9
print(array, torch.load("a.pt")["weight"])
with open("a.pt", "rb") as file:
    torch.load(file, mmap=True)
