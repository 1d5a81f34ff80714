import torch

t = torch.tensor([3, 5], dtype=torch.uint16)
for code in ("t * 2", "t == 3", "t.sum()", "t.sort()", "t & 1",
             "t + 1", "t - 1", "t < 4", "t.max()", "t // 2"):
    try:
        eval(code)
        print(f"{code}: works")
    except NotImplementedError as error:
        print(f"{code}: {error}")
