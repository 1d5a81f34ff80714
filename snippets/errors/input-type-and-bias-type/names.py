import torch

layer = torch.nn.Conv2d(3, 4, kernel_size=3)
for dtype in (torch.uint8, torch.int64, torch.float16):
    try:
        layer(torch.zeros(1, 3, 8, 8, dtype=dtype))
    except RuntimeError as error:
        print(f"{dtype}: {error}")
