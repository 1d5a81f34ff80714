import torch

layer = torch.nn.LayerNorm(2)
for dtype in (torch.bfloat16, torch.float16, torch.float64):
    try:
        print(dtype, layer(torch.ones(4, 2, dtype=dtype)).dtype)
    except RuntimeError as error:
        print(dtype, error)
