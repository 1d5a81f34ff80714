import torch

for other in ([1, 2], None, "1"):
    try:
        torch.ones(2) + other
    except TypeError as error:
        print(error)
