import torch

image = torch.zeros(1, 3, 5, 5, dtype=torch.uint8)
for bias in [False, True]:
    try:
        torch.nn.Conv2d(3, 8, kernel_size=3, bias=bias)(image)
    except RuntimeError as error:
        print(error)
