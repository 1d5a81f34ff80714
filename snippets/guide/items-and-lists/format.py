import torch

number = torch.tensor(0.1).numpy()[()]
print(number, repr(number))
print(f"{number}", f"{number!s}", f"{number:.7g}")
print(f"{torch.tensor(0.1)}", torch.tensor(0.1))
