import torch

leaf = torch.ones(2, 3, requires_grad=True)
results = {
    "float()": leaf.float(),
    "double()": leaf.double(),
    'to("cpu")': leaf.to("cpu"),
    'to("meta")': leaf.to("meta"),
    "contiguous()": leaf.contiguous(),
    "clone()": leaf.clone(),
    "reshape(3, 2)": leaf.reshape(3, 2),
    "[0]": leaf[0],
}
for call, result in results.items():
    print(f"{call:14} the leaf itself: {result is leaf}")
