import asyncio
import torch

weights = torch.ones(2, requires_grad=True)

async def predict():
    with torch.no_grad():
        await asyncio.sleep(0)

async def train():
    print((weights * 2).requires_grad)

async def main():
    await asyncio.gather(predict(), train())
asyncio.run(main())
