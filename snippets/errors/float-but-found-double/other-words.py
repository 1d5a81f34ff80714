import torch

f, d = torch.ones(1, 2, 2), torch.ones(1, 2, 2).double()
calls = {
    "batched @": lambda: f @ d,
    "matrix @": lambda: f[0] @ d[0],
    "matrix @ vector": lambda: f[0] @ d[0, 0],
    "ConvTranspose1d": lambda: torch.nn.ConvTranspose1d(2, 1, 1)(d),
    "LSTM": lambda: torch.nn.LSTM(2, 1)(d),
}
for name, call in calls.items():
    try:
        call()
    except (RuntimeError, ValueError) as error:
        print(f"{name}: {error}")
