namespace E4Bot.Host.Store;

/// <summary>A store on a disk of this machine, where what was deleted could still be read until something else is written over it.</summary>
public interface IForgettingStore
{
    /// <summary>When it returns, no byte of what was deleted is left in the store's files. May take as long as writing all of it anew.</summary>
    /// <exception cref="StoreUnavailableException">Something else has the store open, or its disk is full: what was deleted may still be read.</exception>
    ValueTask ForgetAsync(CancellationToken cancellation);
}
